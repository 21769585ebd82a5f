export { authModulePersonaSignIn as default } from './module';
