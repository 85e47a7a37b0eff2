import { Anchor, Button, UnstyledButton, type AnchorProps, type ButtonProps, type UnstyledButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Native<Own> = Own & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Own> & { ref?: Ref<HTMLAnchorElement> };

/** Looks like a button, goes to a page: `<LinkButton to="/ideas/new">`. */
export const LinkButton = createLink((props: Native<ButtonProps>) => <Button component="a" {...props} />);

/** A link within text. */
export const TextLink = createLink((props: Native<AnchorProps>) => <Anchor {...props} />);

/** A link without looks of its own, for cards and rows. */
export const PlainLink = createLink((props: Native<UnstyledButtonProps>) => <UnstyledButton component="a" {...props} />);
