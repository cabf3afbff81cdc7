// Finds an element by role and name. The arguments are the role, the name ("Begins so…" matches any ending), and a selector to
// search within. A stand-in for the accessibility tree, which not every driver can search.
const [role, wanted, within] = arguments;
const kinds = {
  button: 'button, summary, [role=button], input[type=button], input[type=submit]',
  link: 'a[href], [role=link]',
  dialog: 'dialog[open], [role=dialog]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  radio: 'input[type=radio], [role=radio]',
  combobox: '[role=combobox], select',
  option: '[role=option], option',
  searchbox: 'input[type=search]',
  textbox: 'textarea, input[type=text], input:not([type]), [role=textbox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
};
const clean = (text) => (text || '').replace(/\s+/g, ' ').trim();
const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.matches('script, style, template')) return '';
  if (node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
  if (node.matches('img, svg')) return ` ${node.getAttribute('alt') || node.querySelector('title')?.textContent || ''} `;
  return [...node.childNodes].map(spoken).join('');
};
const nameOf = (element) => {
  const by = (element.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean);
  const labelled = clean(by.map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(' '));
  const labels = clean([...(element.labels || [])].map(spoken).join(' '));
  return labelled || clean(element.getAttribute('aria-label')) || labels || clean(spoken(element))
    || clean(element.value) || clean(element.title);
};
const pattern = wanted.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
const fits = (name) => new RegExp(`^${pattern}$`, 'i').test(name);
const shown = (element) => element.checkVisibility
  ? element.checkVisibility({ visibilityProperty: true })
  : element.getClientRects().length > 0;
const roots = [...document.querySelectorAll(within || 'html')];
const all = roots.flatMap((root) => [...root.querySelectorAll(kinds[role])]);
return all.find((element) => shown(element) && fits(nameOf(element))) || null;
