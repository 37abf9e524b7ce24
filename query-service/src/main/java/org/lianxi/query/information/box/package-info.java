/**
 * What information each unit has sent and received.
 */
package org.lianxi.query.information.box;
