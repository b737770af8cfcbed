/** As a `ref`: the field one begins with, also where what holds it comes a moment after the dialog around it. */
export const firstFocus = (field: HTMLElement | null): void => field?.focus();
