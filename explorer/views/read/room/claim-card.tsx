import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../../../address/addresses.js';
import { Link } from '../../../address/link.js';
import { figure } from '../../../parts/quantity-text.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { inWords } from '../../../parts/words.js';
import { texts } from '../../../language/texts.js';
import './claim-card.css';
import { colourOf, type Entry } from './entry.js';
import { scrollWithin } from './scroll-within.js';
import type { Things } from './things.js';

interface Properties {
  entry: Entry;
  things: Things;
  /** Document of the text that is shown, which is not named again. */
  shown: string;
  isChosen: boolean;
  isHovered: boolean;
  /** What is wrong with it, as the API says. */
  problems: readonly string[];
  /** Null where it cannot be reviewed. */
  onJudge: ((verdict: 'KEPT' | 'DROPPED') => void) | null;
  onChange: (() => void) | null;
  onChoose: () => void;
  onHover: (isOn: boolean) => void;
  /** Whether the focus follows when it is chosen. */
  takesFocus: boolean;
  isChanging: boolean;
  /** The form in which it is changed. */
  children: ComponentChildren;
}

/** What a claim says, in a few words. */
export function titleOf({ quantity, effect, weapon, text }: Entry): string {
  if (effect !== null)
    return `${quantity === null ? '' : `${figure(quantity)} `}${inWords(effect.kind)}: ${effect.object}`;
  if (quantity !== null) return `${figure(quantity)} ${quantity.measure}`;
  return weapon ?? text;
}

/** A claim in the room: what it says, who says so, and how it was reviewed. */
export function ClaimCard({
  entry,
  things,
  shown,
  isChosen,
  isHovered,
  problems,
  onJudge,
  onChange,
  ...rest
}: Properties) {
  const { onChoose, onHover, takesFocus, isChanging, children } = rest;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    if (takesFocus) box.current?.focus({ preventScroll: true });
    scrollWithin(box.current?.closest('.room-claims') ?? null, box.current);
  }, [isChosen, takesFocus]);
  const { key, state, reasons, anchors, isDenied } = entry;
  const title = titleOf(entry);
  const address = state === 'STORED' ? addressOf({ __typename: 'Claim', id: key }) : null;
  return (
    <li data-colour={colourOf(entry)} data-state={state} data-active={isChosen || isHovered}>
      <div
        ref={box}
        class="room-claim"
        role="group"
        tabIndex={isChosen ? 0 : -1}
        aria-label={`${title}, ${stateWords(entry)}`}
        aria-current={isChosen ? 'true' : undefined}
        data-key={key}
        onClick={onChoose}
        onFocus={({ currentTarget, target }) => {
          if (target === currentTarget && !isChosen) onChoose();
        }}
        onMouseEnter={() => {
          onHover(true);
        }}
        onMouseLeave={() => {
          onHover(false);
        }}
      >
        <p class="room-claim-title" dir="auto">
          <Title entry={entry} />
          {isDenied && <span class="room-denied"> {texts.read.room.denied}</span>}
        </p>
        <span class="room-state" data-state={state}>
          {problems.length > 0 ? texts.read.room.problem : stateWords(entry)}
        </span>
        <p class="room-claim-who">
          <About entry={entry} things={things} shown={shown} />
        </p>
        {(isChosen || problems.length > 0) &&
          problems.map((problem) => (
            <p key={problem} class="room-claim-problem">
              {problem}
            </p>
          ))}
        {isChosen && (
          <>
            {title !== entry.text && (
              <p class="room-claim-text" dir="auto">
                {entry.text}
              </p>
            )}
            {anchors.length === 0 && state !== 'STORED' && (
              <p class="room-claim-problem">{texts.read.room.notFound}</p>
            )}
            {reasons.length > 0 && <p class="room-claim-why">{reasons.join(' · ')}</p>}
            <p class="room-claim-buttons">
              {onJudge !== null && !isChanging && (
                <>
                  <KeyButton
                    isPrimary
                    letter="A"
                    label={texts.read.room.keep}
                    onPress={() => {
                      onJudge('KEPT');
                    }}
                  />
                  <KeyButton letter="E" label={texts.read.room.change} onPress={() => onChange?.()} />
                  <KeyButton
                    letter="X"
                    label={texts.read.room.drop}
                    onPress={() => {
                      onJudge('DROPPED');
                    }}
                  />
                </>
              )}
              {address !== null && (
                <Link class="button" to={address}>
                  {texts.read.room.open}
                </Link>
              )}
            </p>
          </>
        )}
      </div>
      {children}
    </li>
  );
}

interface KeyButtonProperties {
  /** The key that does the same. */
  letter: string;
  label: string;
  isPrimary?: boolean;
  onPress: () => void;
}

/** A button of a card, which shows its key. The card is not chosen by it. */
const KeyButton = ({ letter, label, isPrimary = false, onPress }: KeyButtonProperties) => (
  <button
    type="button"
    class={isPrimary ? 'primary' : undefined}
    aria-keyshortcuts={letter.toLowerCase()}
    onClick={(event) => {
      event.stopPropagation();
      onPress();
    }}
  >
    {label} <kbd>{letter}</kbd>
  </button>
);

function stateWords({ state, score }: Entry): string {
  if (state === 'STORED') return texts.read.room.stored;
  if (state === 'KEPT') return texts.read.room.kept;
  if (state === 'DROPPED') return texts.read.room.dropped;
  return score === null ? texts.read.room.proposed : texts.read.room.proposedAt(score.toFixed(2));
}

/** The number large, where there is one; otherwise the sentence. */
function Title({ entry }: { entry: Entry }) {
  const { quantity, effect, weapon, text, predicate } = entry;
  if (effect !== null)
    return (
      <>
        {quantity !== null && <strong>{figure(quantity)} </strong>}
        {inWords(effect.kind)}: {effect.object}
      </>
    );
  if (quantity !== null)
    return (
      <>
        <strong>{figure(quantity)}</strong> {quantity.measure}
      </>
    );
  return (
    <>
      {weapon ?? text}
      {predicate === 'STATED' && <span class="sr-only">{texts.read.room.statedToo}</span>}
    </>
  );
}

/** About what a claim is, whom it relates that to, and who says so. */
function About({
  entry: { subject, object, saidBy, document },
  things,
  shown,
}: Pick<Properties, 'entry' | 'things' | 'shown'>) {
  const time = things.timeOf(subject);
  const subjectName = nameOf(things.of(subject));
  return (
    <>
      <bdi class="room-sayer">{saidBy.map((id) => nameOf(things.of(id))).join(', ')}</bdi>
      {document !== null && document !== shown && (
        <>
          {' '}
          · <bdi>{nameOf(things.of(document))}</bdi>
        </>
      )}{' '}
      · <bdi>{subjectName}</bdi>
      {time !== null && !subjectName.includes(time) && (
        <>
          , <bdi>{time}</bdi>
        </>
      )}
      {object !== null && (
        <>
          {' '}
          → <bdi>{nameOf(things.of(object))}</bdi>
        </>
      )}
    </>
  );
}
