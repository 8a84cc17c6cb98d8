// The editor with Decap’s in-memory backend: the program of a test, which no website has.
import CMS from 'decap-cms-core';
import { TestBackend } from 'decap-cms-backend-test';
import { careful } from '../../src/admin/careful.ts';
import { quick } from '../../src/admin/quick-list.ts';
import '../../src/admin/start.ts';

// The editor asks for its configuration before it looks for a backend, so this is in time.
CMS.registerBackend('test-repo', quick(careful(TestBackend, 'content'), 'content'));
