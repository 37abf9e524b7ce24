/**
 * What several parts of this service need.
 */
package org.lianxi.notification.shared;
