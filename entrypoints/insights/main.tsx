import { mount } from '../../lib/panel/mount.tsx';
import { openDatabase } from '../../lib/storage/database.ts';
import { Insights } from './Insights.tsx';

mount(<Insights database={openDatabase()} />);
