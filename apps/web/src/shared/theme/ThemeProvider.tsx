import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { directionOf } from '@cohortium/i18n';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { styleNonce } from './nonce.ts';
import { cssVariablesResolver, theme } from './theme.ts';

/** Keeps Mantine's direction with the language's. */
function DirectionOfLanguage({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(directionOf(language)), [language, setDirection]);
  return children;
}

const scheme = 'data-mantine-color-scheme';

/** Paper is white: what is printed has the light colours, whatever the screen has. */
function useLightOnPaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    let before: string | null = null;
    const lighten = () => {
      before = root.getAttribute(scheme);
      root.setAttribute(scheme, 'light');
    };
    const restore = () => root.setAttribute(scheme, before ?? 'light');
    window.addEventListener('beforeprint', lighten);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', lighten);
      window.removeEventListener('afterprint', restore);
    };
  }, []);
}

/** Colours, type and direction for all that is inside; light, dark or as the device says. */
export function ThemeProvider({ children, env = 'default' }: { children: ReactNode; env?: 'default' | 'test' }) {
  useLightOnPaper();
  return (
    <DirectionProvider initialDirection={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto" getStyleNonce={() => styleNonce} env={env}>
        <DirectionOfLanguage>{children}</DirectionOfLanguage>
      </MantineProvider>
    </DirectionProvider>
  );
}
