/** Parts of a programme's office, each with an address of its own. */
export const staffTabs = ['invitations', 'people', 'team', 'insights', 'suggestions', 'reports', 'log', 'settings'] as const;
export type StaffTab = (typeof staffTabs)[number];
export const isStaffTab = (value: unknown): value is StaffTab => staffTabs.some(tab => tab === value);
