/**
 * Which unit has been told of which progress report.
 */
package org.lianxi.query.notice.delivery;
