import { Suspense, useState, type ComponentType } from 'react';
import { soon } from './lazily.js';

/**
 * What the first screen does without: fetched as soon as that stands, or when it is opened, if that is sooner. Once it has been open it stays, to
 * close as it opened.
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
