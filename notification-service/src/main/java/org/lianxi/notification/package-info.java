/**
 * Tells: which unit is owed which notice, what reached it, and what it acknowledged.
 */
package org.lianxi.notification;
