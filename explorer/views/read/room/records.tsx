import { useState } from 'preact/hooks';
import { nameOf } from '../../../parts/thing/thing.js';
import { inWords } from '../../../parts/words.js';
import type { Input, Item } from '../draft/item.js';
import { RecordForm } from '../form/record-form.js';
import { kindOfSection, thingOfRecord } from '../form/record-kinds.js';
import { texts } from '../../../language/texts.js';
import type { Things } from './things.js';
import type { Work } from './work.js';

interface Properties {
  items: readonly Item[];
  work: Work;
  things: Things;
  problems: ReadonlyMap<string, readonly string[]>;
}

/** The actors, places, events and documents that come with a draft. */
export function Records({ items, work, things, problems }: Properties) {
  const [changing, setChanging] = useState<string | null>(null);
  const records = items.flatMap((item) => {
    const kind = kindOfSection(item.section);
    return kind === null ? [] : [{ ...item, kind }];
  });
  if (records.length === 0) return null;
  const isWrong = records.some(({ key }) => problems.has(key));
  return (
    <details class="room-records" open={isWrong || undefined}>
      <summary>{texts.read.room.records(records.length)}</summary>
      <ul class="plain">
        {records.map(({ key, section, kind, record, state, reasons }) => {
          const thing = thingOfRecord(kind, record);
          const time = things.timeOf(thing.id);
          return (
            <li key={key} data-state={state}>
              <div class="room-record">
                <span>
                  <bdi>{nameOf(thing)}</bdi>{' '}
                  <span class="quiet">
                    {kind}, {inWords((record as { kind?: string }).kind ?? '')}
                    {time !== null && `, ${time}`}
                    {reasons.length > 0 && ` · ${reasons.join(' · ')}`}
                  </span>
                  {problems.get(key)?.map((problem) => (
                    <span key={problem} class="room-claim-problem">
                      {problem}
                    </span>
                  ))}
                </span>
                <span class="room-record-buttons">
                  <button
                    type="button"
                    aria-label={`${texts.read.room.change} ${nameOf(thing)}`}
                    onClick={() => {
                      setChanging(changing === key ? null : key);
                    }}
                  >
                    {texts.read.room.change}
                  </button>
                  <button
                    type="button"
                    aria-label={`${state === 'DROPPED' ? texts.read.room.keep : texts.read.room.drop} ${nameOf(thing)}`}
                    onClick={() => {
                      work.judge([key], state === 'DROPPED' ? 'KEPT' : 'DROPPED');
                    }}
                  >
                    {state === 'DROPPED' ? texts.read.room.keep : texts.read.room.drop}
                  </button>
                </span>
              </div>
              {changing === key && (
                <RecordForm
                  kind={kind}
                  record={record as Input & { id: string }}
                  isNew={false}
                  near={[]}
                  drafted={things.drafted}
                  thingOf={things.of}
                  onSave={(changed) => {
                    work.write(key, section, changed);
                    setChanging(null);
                  }}
                  onCancel={() => {
                    setChanging(null);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
