/**
 * Information that units exchange, directly or through the office.
 */
package org.lianxi.contract.information;
