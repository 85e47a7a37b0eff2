/**
 * Every colour of the product, for both schemes. A test measures each pair that meets on the screen: 4.5 for text, 3 for marks.
 * In CSS they are `--ink`, `--paper`, `--sector-private`, `--cohort-3` and so on.
 */
export const light = {
  paper: '#FBFAF7',
  raised: '#FFFFFF',
  sunken: '#F1F0EB',
  line: '#DCDAD2',
  edge: '#7C8583',
  ink: '#14201F',
  soft: '#525E5D',
  accent: '#0B5E66',
  accentHover: '#084A51',
  accentInk: '#FFFFFF',
  accentSoft: '#E0EFF0',
  accentSoftHover: '#D0E6E8',
  live: '#B23A0E',
  liveInk: '#FFFFFF',
  liveSoft: '#FCEBE2',
  danger: '#B3261E',
  dangerInk: '#FFFFFF',
  dangerSoft: '#FBE9E7',
  good: '#1D6B3A',
  goodSoft: '#E4F2E8',
} as const;

export const dark: Record<keyof typeof light, string> = {
  paper: '#10191B',
  raised: '#182326',
  sunken: '#0B1315',
  line: '#2C393C',
  edge: '#7F8D90',
  ink: '#E9EFEE',
  soft: '#A6B3B3',
  accent: '#6CC4CC',
  accentHover: '#84D2D9',
  accentInk: '#06282C',
  accentSoft: '#17373B',
  accentSoftHover: '#1E464B',
  live: '#FF9C6B',
  liveInk: '#361503',
  liveSoft: '#3B2218',
  danger: '#FF9A90',
  dangerInk: '#3A0905',
  dangerSoft: '#40201E',
  good: '#7FD19B',
  goodSoft: '#17331F',
};

export const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const;

/** Drawn from hues that stay apart under the common colour blindnesses; the badge adds a shape of its own to each. */
export const sectorColours = {
  light: ['#1F5FA8', '#00694F', '#A8430B', '#8A3375', '#735600', '#43505C'],
  dark: ['#86B8EE', '#5CC9A7', '#F59A72', '#DDA1CE', '#DDBB55', '#AEBBC7'],
} as const;

/** A cohort keeps its colour and its dash for good: both follow from its id. */
export const cohortColours = {
  light: ['#0B5E66', '#A8430B', '#1F5FA8', '#8A3375', '#735600', '#00694F', '#5B4BB3', '#9C2C4B'],
  dark: ['#6CC4CC', '#F59A72', '#86B8EE', '#DDA1CE', '#DDBB55', '#5CC9A7', '#B7ADF5', '#F29BB0'],
} as const;
