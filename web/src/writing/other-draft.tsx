import { Button } from '../ui/button.js';
import type { DraftKeeper, DraftState } from './draft-keeper.js';
import { t } from './text.js';
import classes from './writing.module.css';

/** The same draft stands otherwise in another place: its writer chooses, nothing is lost before. */
export const OtherDraft = ({
  other,
  keeper,
}: {
  other: NonNullable<DraftState['other']> | null;
  keeper: DraftKeeper;
}) => (
  <section className={classes.conflict} role="alert">
    <p className={classes.title}>{t(other ? 'otherTitle' : 'endedTitle')}</p>
    {other && (
      <p className={classes.words} dir="auto" data-prose>
        {other.body}
      </p>
    )}
    <div className={classes.acts}>
      <Button size="small" onClick={() => keeper.keepOther()}>
        {t(other ? 'keepOther' : 'letItBe')}
      </Button>
      <Button size="small" look="main" onClick={() => keeper.keepMine()}>
        {t('keepMine')}
      </Button>
    </div>
  </section>
);
