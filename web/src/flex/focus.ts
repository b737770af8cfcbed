/** As a `ref`: what comes into a dialog after it opened takes the focus then, which the dialog gives only to what was there at once. */
export const focusOnceThere = (field: HTMLElement | null): void => field?.focus();
