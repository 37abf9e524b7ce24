/**
 * A meeting: notice, attendance and resolutions.
 */
package org.lianxi.contract.meeting;
