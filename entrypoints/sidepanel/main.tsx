import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { SidePanel } from './SidePanel.tsx';

mount(<SidePanel database={openDatabase()} />);
