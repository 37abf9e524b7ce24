/**
 * A notice and its wording.
 */
package org.lianxi.notification.notice;
