/** Lets one choose photographs, or take them: their paths on this phone, made small. Empty when one thinks better of it. */
export function pickPhotos(most: number): Promise<string[]>

/** Puts a photograph into the cloud's storage and answers its file id. Rejects when it did not get there. */
export function uploadPhoto(path: string, cloudPath: string): Promise<string>
