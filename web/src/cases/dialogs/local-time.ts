/** An instant in milliseconds as a `datetime-local` field holds it, in the viewer's zone, to the next whole five minutes. */
export function inFieldForm(at: number): string {
  const date = new Date(Math.ceil(at / 300_000) * 300_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
