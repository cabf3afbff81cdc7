// The ids of the visible goals, in the order of the page, each once.
const shown = [...document.querySelectorAll('main [data-goal]')].filter((it) => it.getClientRects().length > 0);
return [...new Set(shown.map((it) => it.dataset.goal))];
