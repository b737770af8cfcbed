import { Suspense, useState, type ComponentType } from 'react';

/**
 * What the first screen does without: fetched while the browser has nothing else to do, or when it is opened, if that is sooner. Once it has
 * been open it stays, to close as it opened.
 */
export function onceOpened<Props extends { open: boolean }>(
  Opened: ComponentType<Props>,
  load: () => Promise<unknown>,
): (props: Props) => React.JSX.Element | null {
  soon(load);
  return function OnceOpened(props) {
    const [wasOpen, setWasOpen] = useState(props.open);
    if (props.open && !wasOpen) setWasOpen(true);
    return wasOpen ? (
      <Suspense fallback={null}>
        <Opened {...props} />
      </Suspense>
    ) : null;
  };
}

/** Safari knows no idle time: there a moment later. */
function soon(load: () => Promise<unknown>): void {
  const quietly = (): void => void load().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(quietly, { timeout: 3_000 });
  else setTimeout(quietly, 1_000);
}
