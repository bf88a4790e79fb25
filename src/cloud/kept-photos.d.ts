/**
 * Photographs kept on the phone until they are handed in, so that none is lost when the program is killed or the network is
 * away. Each is known by an id of its own.
 */

/** Keeps a chosen photograph, made small. @param path where the phone has it for the moment. Rejects when it cannot be read. */
export function keepPhoto(id: string, path: string): Promise<void>

/** An address to show a kept photograph by; empty when the phone has it no more. */
export function keptPhoto(id: string): Promise<string>

/** Forgets a kept photograph. */
export function dropPhoto(id: string): Promise<void>

/**
 * Sends a kept photograph to the cloud's storage and answers its file id. Rejects when it did not get there.
 * @param onProgress told how much has gone, 0 to 1
 */
export function sendPhoto(id: string, cloudPath: string, onProgress: (share: number) => void): Promise<string>
