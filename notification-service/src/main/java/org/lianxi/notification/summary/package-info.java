/**
 * Who got how many notices, and whether one is missing.
 */
package org.lianxi.notification.summary;
