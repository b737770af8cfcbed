/** As a `ref`: the field one begins with, also where what holds it comes a moment after the dialog around it. */
export const firstFocus = (field: HTMLElement | null): void => field?.focus();

const FIELDS = 'input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * Begins in a form that a dialog holds: in its first field, unless another one was named, or on its first button where it has none. Else the
 * focus would stay on the button that closes the dialog, where the keys of the form mean nothing.
 */
export function beginIn(form: HTMLFormElement | null): void {
  if (!form?.closest('[role=dialog]')) return;
  const first = form.querySelector<HTMLElement>('[data-autofocus]') ?? firstOf(form);
  if (!first) return;
  // What holds the focus in the dialog looks for this.
  first.dataset['autofocus'] = 'true';
  setTimeout(() => {
    if (!form.contains(document.activeElement)) first.focus({ preventScroll: true });
  });
}

/** Of radio buttons it is the chosen one that takes the focus. */
function firstOf(form: HTMLFormElement): HTMLElement | null {
  const field = form.querySelector<HTMLInputElement>(FIELDS);
  if (field?.type !== 'radio') return field ?? form.querySelector('button:not(:disabled)');
  return form.querySelector<HTMLElement>(`[name="${CSS.escape(field.name)}"]:checked`) ?? field;
}
