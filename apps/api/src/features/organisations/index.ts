export { OrganisationPage, OrganisationType } from './organisation.graphql.ts';
export { organisationShape } from './organisation.reader.ts';
export { OrganisationsModule } from './organisations.module.ts';
