import { useEffect, useState } from 'react';
import { announceThrough } from '../time/announcements.js';
import { Hidden } from '../ui/hidden.js';

/** The one place that says things aloud to who listens: due times that draw near. Polite: it waits for a pause. */
export function Voice() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    announceThrough(setSaid);
    return () => announceThrough(() => {});
  }, []);
  return (
    <Hidden>
      <span role="status" aria-live="polite" data-voice>
        {said}
      </span>
    </Hidden>
  );
}
