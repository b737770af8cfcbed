import type { KeyboardEvent, ReactNode } from 'react';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Buttons that belong together: arrows go from one to the next, in the direction of the page. */
export function Toolbar({
  label,
  className,
  children,
}: {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (!step) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + forward + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <div role="toolbar" tabIndex={-1} aria-label={label} className={className} onKeyDown={onKey}>
      {children}
    </div>
  );
}
