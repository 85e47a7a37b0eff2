/** Through whose eyes one can look at one's own profile. */
export const onlookers = ['CONNECTIONS', 'COHORTS', 'MEMBERS', 'PUBLIC'] as const;
export type Onlooker = (typeof onlookers)[number];
