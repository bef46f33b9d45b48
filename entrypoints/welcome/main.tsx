// The page that opens once, when the extension was installed.
import { i18n } from '#i18n';
import { sampleText } from 'virtual:sample';
import { render } from 'preact';
import { accessPort } from '../../browser/access';
import { readThisPage } from '../../browser/own-page';
import { allShortcuts } from '../../browser/shortcuts';
import { Welcome } from '../../components/settings/Welcome';

const start = async (): Promise<void> => {
  const [access, commands] = await Promise.all([
    accessPort(),
    allShortcuts(i18n.t('shortcuts.openPopup')),
  ]);
  document.title = i18n.t('welcome.title');
  render(
    <Welcome
      access={access}
      commands={commands.filter(({ keys }) => keys !== '')}
      sample={sampleText.split('\n\n')}
    />,
    document.body,
  );
  readThisPage();
};

void start();
