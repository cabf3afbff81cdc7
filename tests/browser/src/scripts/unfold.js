// Opens the group of a facet's value, as a reader would, and returns the element to click.
const [facet, value] = arguments;
const group = document.querySelector(`fieldset[data-facet="${facet}"]`);
const box = group?.querySelector(`input[type=checkbox][value="${value}"]`);
if (!box) return null;
for (let fold = box.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
const target = box.closest('label') || document.querySelector(`label[for="${box.id}"]`) || box;
if (target.getClientRects().length === 0) {
  const opener = group.querySelector('[aria-expanded=false]')
    || [...document.querySelectorAll('[aria-expanded=false]')].find((it) => /filters/i.test(it.textContent));
  opener?.click();
  return null;
}
target.scrollIntoView({ block: 'center' });
return target;
