// A page that never rests: a column of short reports, to which new ones come as old ones go.

const KEPT = 60;

/** The HTML of the page; its reports name `names` in turn. It counts its changes on the global object. */
export const livePage = (names: readonly string[], changeMs: number): string => `<!doctype html>
<html lang="en"><title>Live</title><body><h1>Live</h1><p id="edited">First</p><ol></ol><script>
const names = ${JSON.stringify(names).replaceAll('<', '\\u003c')};
const list = document.querySelector('ol');
const edited = document.querySelector('#edited').firstChild;
let count = 0;
globalThis.changes = () => count;
const change = () => {
  count += 1;
  const item = document.createElement('li');
  item.innerHTML = '<b>' + count + '</b> The visit of ' + names[count % names.length] + ' went on. ';
  list.prepend(item);
  if (list.childElementCount > ${KEPT}) list.lastElementChild.remove();
  edited.data = 'Now ' + names[(count * 7) % names.length] + ' is awaited.';
  list.firstElementChild.hidden = count % 3 === 0;
};
for (let nth = 0; nth < ${KEPT}; nth += 1) change();
setInterval(change, ${changeMs});
</script></body></html>`;
