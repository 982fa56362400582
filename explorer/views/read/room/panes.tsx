import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ITEM } from '../../../address/read.js';
import { useParameters } from '../../../address/use-parameters.js';
import type { Thing } from '../../../parts/thing/thing.js';
import type { ClaimInput } from '../draft/item.js';
import { ClaimEditor } from '../form/claim-editor.js';
import type { Sticky } from '../form/claim-values.js';
import { SECTION_OF } from '../form/record-kinds.js';
import { texts } from '../../../language/texts.js';
import { ClaimCard, titleOf } from './claim-card.js';
import { CodePoints } from './code-points.js';
import { type Colour, colourOf, type Entry } from './entry.js';
import { passageOf, type Span, wholeWords } from './passage-of.js';
import { Records } from './records.js';
import { commandOf } from './shortcuts.js';
import { TextPane } from './text-pane.js';
import type { Things } from './things.js';
import { claimFrom, relayed, whereClaim, withWhatItNeeds, type Work } from './work.js';

/** The text that a room shows. */
export interface ShownText {
  readonly document: string;
  readonly title: string;
  readonly content: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
}

interface Properties {
  shown: ShownText;
  entries: readonly Entry[];
  things: Things;
  /** What is wrong, by the keys of items. */
  problems: ReadonlyMap<string, readonly string[]>;
  /** Null where nobody may write. */
  work: Work | null;
}

/** A text and its claims, side by side: what is pointed at or chosen on one side is so on the other. */
export function Panes({ shown, entries, things, problems, work }: Properties) {
  const parameters = useParameters();
  const named = parameters.get(ITEM);
  const [hovered, setHovered] = useState<string | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const [sticky, setSticky] = useState<Sticky | null>(null);
  const [status, setStatus] = useState('');
  // The focus is moved by keys and buttons of the list alone.
  const [takesFocus, setTakesFocus] = useState(false);
  const wheres = useRef(new Map<string, { event: Thing; place: Thing }>());
  const list = useRef<HTMLOListElement>(null);
  const text = useMemo(() => new CodePoints(shown.content), [shown.content]);
  const first = entries.find(({ state }) => state === 'PROPOSED') ?? entries[0];
  const chosen = entries.some(({ key }) => key === named) ? named : (first?.key ?? null);
  const choose = (key: string | null, focus: boolean): void => {
    setTakesFocus(focus);
    if (key !== changing) setChanging(null);
    parameters.set({ [ITEM]: key }, { replace: true });
  };
  const isOpen = ({ state }: Entry): boolean => state === 'PROPOSED';

  const judge = (entry: Entry, verdict: 'KEPT' | 'DROPPED'): void => {
    if (work === null || entry.item === null) return;
    work.judge(verdict === 'KEPT' ? withWhatItNeeds(entry.key, work.items) : [entry.key], verdict);
    const left = entries.filter((one) => isOpen(one) && one.key !== entry.key);
    const say = verdict === 'KEPT' ? texts.read.room.keptNow : texts.read.room.droppedNow;
    setStatus(say(titleOf(entry), left.length));
    const at = entries.findIndex(({ key }) => key === entry.key);
    const next = entries.slice(at + 1).find(isOpen) ?? left[0] ?? entries[at + 1] ?? entry;
    choose(next.key, true);
  };
  const step = (by: number): void => {
    const at = entries.findIndex(({ key }) => key === chosen);
    const next = entries[Math.min(entries.length - 1, Math.max(0, at + by))];
    if (next) choose(next.key, true);
  };
  const stop = (): void => {
    setSelected(null);
    setChanging(null);
    setTakesFocus(true);
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  };
  const save = (record: ClaimInput): void => {
    const claim = relayed(record, shown.document);
    const where = wheres.current.get(claim.subject);
    work?.write(claim.id, 'claims', claim);
    if (where) {
      const place = whereClaim(claim, where.event, where.place);
      work?.write(place.id, 'claims', place);
      wheres.current.delete(claim.subject);
    }
    setSelected(null);
    choose(claim.id, true);
  };

  const editing = work && {
    token: work.token,
    publishedAt: shown.publishedAt,
    drafted: things.drafted,
    thingOf: things.of,
    onCancel: stop,
    onCreate: (...[kind, record, place]: Parameters<Parameters<typeof ClaimEditor>[0]['onCreate']>) => {
      work.write(record.id, SECTION_OF[kind], record);
      const title = (record as { title?: string }).title;
      const event = { __typename: 'Event', id: record.id, ...(title !== undefined && { title }) };
      if (place) wheres.current.set(record.id, { event, place });
    },
  };
  const chosenEntry = entries.find(({ key }) => key === chosen) ?? null;
  return (
    <div
      class="room-panes"
      onKeyDown={(event) => {
        const command = commandOf(event);
        if (command === null || chosenEntry === null) return;
        event.preventDefault();
        if (command === 'next') step(1);
        else if (command === 'previous') step(-1);
        else if (command === 'keep') judge(chosenEntry, 'KEPT');
        else if (command === 'drop') judge(chosenEntry, 'DROPPED');
        else if (chosenEntry.item !== null && work !== null) setChanging(chosenEntry.key);
      }}
    >
      <TextPane
        text={text}
        language={shown.language}
        label={texts.read.room.text(shown.title)}
        entries={entries}
        chosen={chosen}
        hovered={hovered}
        selected={selected}
        onHover={setHovered}
        onChoose={(key) => {
          choose(key, false);
        }}
        onSelect={
          work === null
            ? null
            : (span) => {
                const whole = wholeWords(text, span);
                if (whole === null) return;
                setChanging(null);
                setSelected(whole);
              }
        }
      >
        {selected !== null && work !== null && editing !== null && (
          <Popover key={`${selected.start} ${selected.end}`}>
            <ClaimEditor
              {...editing}
              title={texts.read.form.newClaim}
              verb={texts.read.form.add}
              record={claimFrom(text, selected, shown.document, entries, sticky)}
              words={text.slice(selected.start, selected.end)}
              onSave={(record, { subject, saidBy, document, statedAt }) => {
                setSticky({ subject, saidBy, document, statedAt });
                save(record);
              }}
              ways={
                chosenEntry?.item && (
                  <button
                    type="button"
                    onClick={() => {
                      const record = chosenEntry.item?.record as ClaimInput;
                      const passages = [
                        ...(record.passages ?? []),
                        passageOf(text, selected, shown.document),
                      ];
                      work.write(chosenEntry.key, 'claims', { ...record, passages });
                      stop();
                    }}
                  >
                    {texts.read.form.addWords(titleOf(chosenEntry))}
                  </button>
                )
              }
            />
          </Popover>
        )}
      </TextPane>
      <section class="room-claims card" aria-labelledby="room-claims">
        <h2 id="room-claims" class="sr-only">
          {texts.read.room.claims}
        </h2>
        <p class="sr-only" role="status">
          {status}
        </p>
        {entries.length === 0 && (
          <p class="quiet room-none">
            {texts.read.room.noClaims} {work !== null && texts.read.room.selectToAdd}
          </p>
        )}
        <ol ref={list} class="plain room-list">
          {entries.map((entry) => (
            <ClaimCard
              key={entry.key}
              entry={entry}
              things={things}
              shown={shown.document}
              isChosen={entry.key === chosen}
              isHovered={entry.key === hovered}
              isChanging={entry.key === changing}
              takesFocus={takesFocus && changing === null && selected === null}
              problems={problems.get(entry.key) ?? []}
              onChoose={() => {
                if (entry.key !== chosen) choose(entry.key, false);
              }}
              onHover={(isOn) => {
                setHovered(isOn ? entry.key : null);
              }}
              onJudge={
                work === null || entry.item === null
                  ? null
                  : (verdict) => {
                      judge(entry, verdict);
                    }
              }
              onChange={() => {
                setChanging(entry.key);
              }}
            >
              {editing !== null && entry.item !== null && changing === entry.key && (
                <ClaimEditor
                  {...editing}
                  title={texts.read.form.changeClaim}
                  verb={texts.read.form.save}
                  record={entry.item.record as ClaimInput}
                  words={null}
                  onSave={(record) => {
                    work?.write(entry.key, 'claims', record);
                    work?.judge(withWhatItNeeds(entry.key, work.items), 'KEPT');
                    stop();
                  }}
                />
              )}
            </ClaimCard>
          ))}
        </ol>
        {work !== null && <Records items={work.items} work={work} things={things} problems={problems} />}
      </section>
      <Legend entries={entries} isReviewed={work !== null} />
    </div>
  );
}

/** Floats at the words that are selected; on a phone, at the bottom of the screen. */
function Popover({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = [...document.querySelectorAll<HTMLElement>('.room-words [data-selected="true"]')].at(-1);
    const pane = box.current?.offsetParent;
    if (!words || !box.current || !(pane instanceof HTMLElement)) return;
    const [last, around] = [
      words.getClientRects()[words.getClientRects().length - 1],
      pane.getBoundingClientRect(),
    ];
    if (!last) return;
    const left = Math.min(last.left - around.left, pane.clientWidth - box.current.offsetWidth - 12);
    box.current.style.setProperty('--top', `${last.bottom - around.top + pane.scrollTop + 14}px`);
    box.current.style.setProperty('--left', `${Math.max(12, left)}px`);
    // It grows when what the words say is filled in.
    const popover = box.current;
    const growing = new ResizeObserver(() => {
      popover.scrollIntoView({ block: 'nearest' });
    });
    growing.observe(popover);
    return () => {
      growing.disconnect();
    };
  }, []);
  return (
    <div ref={box} class="room-popover">
      {children}
    </div>
  );
}

/** What colours and lines stand for, and the keys. */
function Legend({ entries, isReviewed }: { entries: readonly Entry[]; isReviewed: boolean }) {
  const colours = [...new Set(entries.map(colourOf))];
  const order = (Object.keys(texts.read.colours) as Colour[]).filter((colour) => colours.includes(colour));
  return (
    <footer class="room-legend">
      <ul class="plain" aria-label={texts.read.room.colours}>
        {order.map((colour) => (
          <li key={colour} data-colour={colour}>
            {texts.read.colours[colour]}
          </li>
        ))}
        {isReviewed && (
          <>
            <li data-line="whole">{texts.read.room.inGraph}</li>
            <li data-line="dashed">{texts.read.room.inDraft}</li>
          </>
        )}
      </ul>
      {isReviewed && (
        <p class="room-keys">
          {texts.read.room.keys}: <kbd>A</kbd> {texts.read.room.keep.toLowerCase()} <kbd>E</kbd>{' '}
          {texts.read.room.change.toLowerCase()} <kbd>X</kbd> {texts.read.room.drop.toLowerCase()}{' '}
          <kbd>J</kbd> {texts.read.room.next} <kbd>K</kbd> {texts.read.room.previous}
        </p>
      )}
    </footer>
  );
}
