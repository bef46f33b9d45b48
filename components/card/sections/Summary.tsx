// Who or what it is, in its role and in one line.
import { DateLabel } from '../../shared/DateLabel';
import { SourceLink } from '../../shared/Link';
import type { SectionProps } from '../section-props';

/** Role with its date, and the summary. */
export const Summary = ({ model: { role, summary } }: SectionProps) => (
  <>
    {role && (
      <p class="role">
        {role.text}, as of <DateLabel date={role.asOf} />
        {role.source && (
          <span class="source">
            {' · '}
            <SourceLink source={role.source} />
          </span>
        )}
      </p>
    )}
    <p class="summary">{summary}</p>
  </>
);
