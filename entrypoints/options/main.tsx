import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { Options } from './Options.tsx';

mount(<Options database={openDatabase()} />);
