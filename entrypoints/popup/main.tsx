import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { Popup } from './Popup.tsx';

mount(<Popup database={openDatabase()} />);
