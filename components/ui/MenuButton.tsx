import { Menu } from '@base-ui/react/menu';
import { Fragment, type ReactNode } from 'react';
import './button.css';
import './menu.css';

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly onPress: () => void;
}

export interface MenuButtonProps {
  readonly children: ReactNode;
  readonly id?: string;
  readonly look?: 'plain' | 'quiet';
  /** Groups with a line between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
}

/** A button with a menu of further things to do. */
export function MenuButton({ children, id, look = 'plain', groups }: MenuButtonProps) {
  const shown = groups.filter((group) => group.length > 0);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger {...(id !== undefined && { id })} className={`button button-${look}`}>
        {children}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="start" collisionPadding={8}>
          <Menu.Popup className="menu">
            {shown.map((group, index) => (
              <Fragment key={group[0]?.key}>
                {index > 0 && <Menu.Separator className="menu-line" />}
                {group.map(({ key, label, onPress }) => (
                  <Menu.Item key={key} className="menu-item" onClick={onPress}>
                    {label}
                  </Menu.Item>
                ))}
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
