import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { Plan } from './Plan.tsx';

mount(<Plan database={openDatabase()} asked={new URLSearchParams(location.search)} />);
