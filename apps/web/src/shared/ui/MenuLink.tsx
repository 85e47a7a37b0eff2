import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type MenuLinkProps = MenuItemProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & { ref?: Ref<HTMLAnchorElement> };

/** An item of a menu that goes to a page. Apart from the other links: menus come with the page that has one. */
export const MenuLink = createLink((props: MenuLinkProps) => <Menu.Item component="a" {...props} />);
