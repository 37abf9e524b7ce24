/**
 * One class for each clock that can run out. The class name is what has to be done.
 */
package org.lianxi.notification.deadline.limit;
