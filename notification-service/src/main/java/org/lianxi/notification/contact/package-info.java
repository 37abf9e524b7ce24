/**
 * Where recipients and their seats can be reached beside the inbox, and how they want to
 * be: personal data, kept here and nowhere else, and never in a log line.
 */
package org.lianxi.notification.contact;
