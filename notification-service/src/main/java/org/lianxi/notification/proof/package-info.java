/**
 * Reports to command-service what was owed, delivered and acknowledged.
 */
package org.lianxi.notification.proof;
