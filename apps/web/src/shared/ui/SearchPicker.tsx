import { Combobox, Loader, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Name, useT } from '../i18n/index.ts';
import { useSearch } from './use-search.ts';
import classes from './SearchPicker.module.css';

export interface Pickable {
  id: string;
  name: string;
  /** A second line in the list: the skill's group, the organisation's place. */
  hint?: string | undefined;
}

interface SearchPickerProps<Item extends Pickable> {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  value: readonly Item[];
  onChange: (value: Item[]) => void;
  /** What matches the words typed; also for no words, to offer a beginning. Throws nothing: an empty list when it fails. */
  search: (words: string, signal: AbortSignal) => Promise<readonly Item[]>;
  /** How many may be chosen; 1 replaces what was chosen. */
  max?: number;
  required?: boolean;
  disabled?: boolean;
  /** Offers to add what was typed when nothing is called so. */
  onCreate?: (name: string) => Item;
  createLabel?: (name: string) => string;
}

const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** Under a thumb the keyboard takes the lower half of the screen: the field goes to its top, and the list finds its place between. */
const makeRoomBelow = (field: HTMLElement): void => field.closest('.mantine-InputWrapper-root')?.scrollIntoView({ block: 'start' });

/** Choosing from many by typing: chips for what is chosen, arrows and Enter to choose, Backspace to take back the last. */
export function SearchPicker<Item extends Pickable>(props: SearchPickerProps<Item>) {
  const { value, onChange, search, max = Infinity, placeholder, onCreate, createLabel, disabled = false } = props;
  const t = useT();
  const listId = useId();
  const [words, setWords] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { found, searching } = useSearch(search, words, combobox.dropdownOpened);
  const chosen = new Set(value.map(item => item.id));
  const offered = found.filter(item => !chosen.has(item.id));
  const full = max > 1 && value.length >= max;
  const creatable = onCreate && words.trim() && !found.some(item => item.name.toLowerCase() === words.trim().toLowerCase()) ? words.trim() : undefined;

  const add = (item: Item) => {
    onChange(max === 1 ? [item] : [...value, item]);
    setWords('');
    // Under a thumb the open list covers the rest of the form, and there is no Escape to press.
    if (max === 1 || value.length + 1 >= max || isTouched()) combobox.closeDropdown();
  };
  const pick = (id: string) => {
    const item = id === '' && creatable && onCreate ? onCreate(creatable) : offered.find(one => one.id === id);
    if (item && !full) add(item);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Backspace' || words !== '' || value.length === 0) return;
    event.preventDefault();
    onChange(value.slice(0, -1));
  };

  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal>
      <Combobox.DropdownTarget>
        <PillsInput label={props.label} description={props.description} error={props.error} required={props.required ?? false} disabled={disabled} size="md" onClick={() => combobox.openDropdown()} rightSection={searching ? <Loader size={16} /> : undefined}>
          <Pill.Group>
            {value.map(item => <Chip key={item.id} item={item} disabled={disabled} onRemove={() => onChange(value.filter(one => one.id !== item.id))} />)}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                className={classes['typing'] ?? ''}
                value={words}
                placeholder={value.length === 0 ? (placeholder ?? t('skills.placeholder')) : ''}
                disabled={disabled}
                maxLength={100}
                onFocus={({ currentTarget }) => {
                  if (isTouched()) makeRoomBelow(currentTarget);
                  combobox.openDropdown();
                }}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={onKeyDown}
                onChange={event => {
                  setWords(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.updateSelectedOptionIndex();
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options id={listId} className={classes['options'] ?? ''}>
          {full && <Combobox.Empty>{t('skills.full', { count: max })}</Combobox.Empty>}
          {!full && offered.map(item => (
            <Combobox.Option key={item.id} value={item.id} className={classes['option'] ?? ''}>
              <Name>{item.name}</Name>
              {item.hint && <span className={classes['hint']}><Name>{item.hint}</Name></span>}
            </Combobox.Option>
          ))}
          {!full && creatable && <Combobox.Option value="" className={classes['option'] ?? ''}>{createLabel?.(creatable) ?? creatable}</Combobox.Option>}
          {!full && !creatable && offered.length === 0 && !searching && <Combobox.Empty>{t(words ? 'skills.nothing' : 'skills.typing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Chip({ item, disabled, onRemove }: { item: Pickable; disabled: boolean; onRemove: () => void }) {
  const t = useT();
  return (
    <Pill className={classes['chip'] ?? ''} withRemoveButton={!disabled} onRemove={onRemove} removeButtonProps={{ 'aria-label': t('action.removeNamed', { name: item.name }), tabIndex: 0, 'aria-hidden': false }}>
      <Name>{item.name}</Name>
    </Pill>
  );
}
