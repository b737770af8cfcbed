import { StoredFile } from './files/file.entity.js';
import { Mail } from './mail/mail.entity.js';
import { Delivery, Endpoint } from './outbound/endpoint.entity.js';

/** The platform's tables that have a class. */
export const platformEntities = [StoredFile, Mail, Endpoint, Delivery];
