/**
 * Which unit has been told of which progress.
 */
package org.lianxi.query.notice.delivery;
