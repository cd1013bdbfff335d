/** The four screens in front of the door, in one chunk. */
export { InvitationPage } from './InvitationPage';
export { ResetPage } from './ResetPage';
export { SetupPage } from './SetupPage';
export { SignInPage } from './SignInPage';
