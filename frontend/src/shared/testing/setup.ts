import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Texts are loaded when they are wanted; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);
