import type { CommonWords } from './words/common-words.rules.js';

/**
 * A form sent without a network waits in the browser's own database, photos and all, and the page says so. Once there is a network it is
 * sent as it was, its key included, so that the desk takes it once however often it arrives; then the page shows what became of it. What
 * was refused is posted once more as a form, so that its page comes back with the reason and with what was typed.
 */
export const offlineScript = ({ offline, backOnline, notTaken }: CommonWords): string => `
  const here = location.pathname;
  const forms = (mode, use) => new Promise((done, fail) => {
    const open = indexedDB.open('kept', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('forms', { keyPath: 'id' });
    open.onerror = fail;
    open.onsuccess = () => {
      const work = open.result.transaction('forms', mode);
      const asked = use(work.objectStore('forms'));
      work.oncomplete = () => done(asked.result);
      work.onabort = fail;
    };
  });
  const note = document.createElement('p');
  note.id = 'offline';
  note.className = 'box';
  note.setAttribute('role', 'status');
  const tell = (words, after) => {
    note.textContent = words;
    (after || document.querySelector('h1')).after(note);
  };
  const keep = (event) => {
    const form = event.target;
    event.preventDefault();
    const fields = [...new FormData(form, event.submitter)].filter(([, value]) => value.size !== 0);
    forms('readwrite', (all) => all.put({ id: Date.now() + '.' + Math.random(), here, fields })).then(
      () => tell(${JSON.stringify(offline)}, form),
      () => { delete form.dataset.sent; tell(${JSON.stringify(notTaken)}, form); });
  };
  const postAgain = (fields) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: here, enctype: 'multipart/form-data', hidden: true });
    for (const [name, value] of fields) {
      const input = document.createElement('input');
      input.name = name;
      if (value.size) {
        const files = new DataTransfer();
        files.items.add(value);
        input.type = 'file';
        input.files = files.files;
      } else input.value = value;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  };
  let busy;
  const sendKept = async () => {
    if (busy || !navigator.onLine) return;
    busy = true;
    try {
      let shown;
      for (const { id, fields } of (await forms('readonly', (all) => all.getAll())).filter((one) => one.here === here)) {
        tell(${JSON.stringify(backOnline)});
        const body = new FormData();
        for (const field of fields) body.append(...field);
        const { ok, status, url } = await fetch(here, { method: 'POST', body });
        // Busy or away: it waits on. Anything else is an answer.
        if (status > 499 || status === 429) return;
        await forms('readwrite', (all) => all.delete(id));
        if (!ok) return postAgain(fields);
        shown = url;
      }
      if (shown) location.replace(shown);
    } catch {} finally { busy = false; }
  };
  addEventListener('online', sendKept);
  sendKept();`;
