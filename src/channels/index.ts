/** How the world reaches us and we reach it. */
export { ChannelsModule } from './channels.module.js';
