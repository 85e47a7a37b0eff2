import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import { cohortColours, dark, light, sectorColours, sectors } from './palette.ts';

const threadShades: MantineColorsTuple = ['#E8F4F5', '#CFE6E8', '#A5D3D8', '#6CC4CC', '#4BA3AB', '#2A838C', '#156F78', '#0B5E66', '#084A51', '#05353B'];
const liveShades: MantineColorsTuple = ['#FCEBE2', '#F9D5C3', '#F7BB9E', '#FF9C6B', '#E9743F', '#D35320', '#C2430F', '#B23A0E', '#8A2C0A', '#621F07'];
const darkShades: MantineColorsTuple = [dark.ink, '#C6D0CF', dark.soft, dark.edge, '#6B7A7D', dark.line, dark.raised, dark.paper, dark.sunken, '#070D0E'];

const grayShades: MantineColorsTuple = ['#F6F5F1', light.sunken, '#E6E4DD', light.line, '#858D8A', '#76807D', '#66706E', light.soft, '#33403F', light.ink];

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

function variables(scheme: 'light' | 'dark'): Record<string, string> {
  const colours = scheme === 'light' ? light : dark;
  return Object.fromEntries([
    ...Object.entries(colours).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...sectors.map((sector, at) => [`--sector-${sector.toLowerCase().replaceAll('_', '-')}`, sectorColours[scheme][at] ?? '']),
    ...cohortColours[scheme].map((value, at) => [`--cohort-${at}`, value]),
    ['--mantine-color-body', colours.paper],
    ['--mantine-primary-color-filled', colours.accent],
    ['--mantine-primary-color-contrast', colours.accentInk],
    ['--mantine-color-text', colours.ink],
    ['--mantine-color-bright', colours.ink],
    ['--mantine-color-dimmed', colours.soft],
    ['--mantine-color-error', colours.danger],
    ['--mantine-color-anchor', colours.accent],
    ['--mantine-color-placeholder', colours.soft],
    ['--mantine-color-default', colours.raised],
    ['--mantine-color-default-hover', colours.sunken],
    ['--mantine-color-default-border', scheme === 'light' ? '#8A928F' : '#6B7A7D'],
  ]);
}

/** Our colours as custom properties, and Mantine's own set to them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: variables('light'), dark: variables('dark') });

/** Our own pairs of colours, measured in both schemes: Mantine's own choice of ink does not know the scheme. */
const pairs: Readonly<Record<string, Readonly<Record<string, { background: string; hover: string; color: string }>>>> = {
  thread: {
    filled: { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--accent-ink)' },
    light: { background: 'var(--accent-soft)', hover: 'var(--accent-soft-hover)', color: 'var(--accent)' },
    subtle: { background: 'transparent', hover: 'var(--sunken)', color: 'var(--accent)' },
    transparent: { background: 'transparent', hover: 'transparent', color: 'var(--accent)' },
  },
  live: {
    filled: { background: 'var(--live)', hover: 'var(--live)', color: 'var(--live-ink)' },
    light: { background: 'var(--live-soft)', hover: 'var(--live-soft)', color: 'var(--live)' },
    subtle: { background: 'transparent', hover: 'var(--live-soft)', color: 'var(--live)' },
  },
  red: {
    filled: { background: 'var(--danger)', hover: 'var(--danger)', color: 'var(--danger-ink)' },
    light: { background: 'var(--danger-soft)', hover: 'var(--danger-soft)', color: 'var(--danger)' },
    subtle: { background: 'transparent', hover: 'var(--danger-soft)', color: 'var(--danger)' },
  },
};

const variantColorResolver: VariantColorsResolver = input => ({ ...defaultVariantColorsResolver(input), ...pairs[input.color ?? 'thread']?.[input.variant] });

const family = "'IBM Plex Sans', 'IBM Plex Sans Hebrew', 'IBM Plex Sans Arabic', system-ui, sans-serif";

export const theme = createTheme({
  primaryColor: 'thread',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver,
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { thread: threadShades, live: liveShades, gray: grayShades, dark: darkShades },
  white: '#FFFFFF',
  black: light.ink,
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '16px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontFamily: family,
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: {
    fontFamily: family,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  breakpoints: { xs: '36em', sm: '48em', md: '62em', lg: '80em', xl: '96em' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md', iconColor: 'var(--accent-ink)' } },
    Radio: { defaultProps: { size: 'md', iconColor: 'var(--accent-ink)' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { transitionProps: { duration: 150 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 180 } } },
  },
});
