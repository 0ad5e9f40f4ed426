'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const language = document.body.dataset.language;
  document.documentElement.classList.add('scripts');

  /* Accents do not matter to a search: “dai hoc” finds “Đại học”. */
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

  const units = [...document.querySelectorAll('section.unit')].map(section => ({
    section,
    name: plain(section.querySelector('h2').textContent),
    leaves: [...section.querySelectorAll('tr.leaf')].map(row => ({
      row,
      reasons: row.nextElementSibling,
      domain: row.parentElement.dataset.domain,
      state: row.dataset.state,
      causes: row.dataset.causes.split(' '),
      name: plain(row.cells[0].textContent + ' ' + row.cells[1].textContent)
    }))
  }));
  const total = units.reduce((sum, unit) => sum + unit.leaves.length, 0);
  const form = byId('bo-loc');

  const filter = () => {
    const words = plain(byId('loc-chu').value.trim()).split(/\s+/).filter(Boolean);
    const wanted = { unit: byId('loc-don-vi').value, domain: byId('loc-linh-vuc').value,
      state: byId('loc-trang-thai').value, cause: byId('loc-nguyen-nhan').value };
    const byLeaf = words.length > 0 || wanted.domain || wanted.state || wanted.cause;
    const active = Boolean(byLeaf || wanted.unit);
    let shown = 0;
    for (const unit of units) {
      let inUnit = 0;
      for (const leaf of unit.leaves) {
        const text = unit.name + ' ' + leaf.name;
        const fits = (!wanted.unit || unit.section.id === wanted.unit) && (!wanted.domain || leaf.domain === wanted.domain)
          && (!wanted.state || leaf.state === wanted.state) && (!wanted.cause || leaf.causes.includes(wanted.cause))
          && words.every(word => text.includes(word));
        leaf.row.classList.toggle('out', !fits);
        leaf.reasons.classList.toggle('out', !fits);
        inUnit += fits ? 1 : 0;
      }
      unit.section.classList.toggle('out', active && inUnit === 0);
      unit.section.classList.toggle('narrowed', Boolean(byLeaf));
      unit.section.querySelectorAll('table.leaves > tbody').forEach(body =>
        body.classList.toggle('out', !body.querySelector('tr.leaf:not(.out)')));
      shown += inUnit;
    }
    const said = active ? document.body.dataset.shown : document.body.dataset.all;
    byId('loc-dem').textContent = said.replace('{0}', shown.toLocaleString(language)).replace('{1}', total.toLocaleString(language));
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  const openAll = open => document.querySelectorAll('section.unit:not(.out) tr.reasons:not(.out) details')
    .forEach(one => { one.open = open; });
  byId('mo-het').addEventListener('click', () => openAll(true));
  byId('dong-het').addEventListener('click', () => openAll(false));
  filter();

  /* A link leads to its place even when that is folded up or filtered out. */
  const show = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.closest('.out')) {
      form.reset();
      filter();
    }
    for (let at = target; at; at = at.parentElement) {
      if (at.localName === 'details') { at.open = true; }
    }
    target.scrollIntoView();
    if (!target.matches('section, main, header, h2, h3')) { target.tabIndex = -1; }
    if (target.hasAttribute('tabindex')) { target.focus({ preventScroll: true }); }
  };
  addEventListener('hashchange', show);
  addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) { show(); }
  });
  show();

  const order = new Intl.Collator(language, { numeric: true });
  const sortBy = (table, column, kind, button) => {
    const head = button.parentElement;
    const down = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : kind === 'number';
    table.querySelectorAll('th[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = row => row.cells[column];
    const compare = kind === 'number'
      ? (a, b) => Number(key(a).dataset.value) - Number(key(b).dataset.value)
      : (a, b) => order.compare(key(a).textContent, key(b).textContent);
    const body = table.tBodies[0];
    [...body.rows].sort((a, b) => (down ? -1 : 1) * compare(a, b)).forEach(row => body.append(row));
  };
  document.querySelectorAll('table.sortable').forEach(table => table.querySelectorAll('th[data-sort]').forEach(head => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sortBy(table, head.cellIndex, head.dataset.sort, button));
  }));
})();
