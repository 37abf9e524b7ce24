/**
 * Which progress reports are in a bulletin, and who was told of them in any way.
 */
package org.lianxi.query.bulletin.coverage;
