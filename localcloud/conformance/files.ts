import { expect } from 'vitest'
import { answered, type Case, type Topic } from './case'

const CASES: Case[] = [
  {
    name: 'a file comes back as it went, has an address, and can be deleted',
    run: async ({ sdk }) => {
      const content = Buffer.from('文化墙 demo')
      const { fileID } = await sdk.uploadFile({ cloudPath: 'conformance/墙.txt', fileContent: content })
      expect(fileID).toMatch(/^cloud:\/\//)
      expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe(content.toString())
      const { fileList } = await answered(sdk.getTempFileURL({ fileList: [fileID] }))
      expect(fileList).toMatchObject([{ fileID, status: 0 }])
      expect((await answered(sdk.deleteFile({ fileList: [fileID] }))).fileList).toMatchObject([
        { fileID, status: 0 },
      ])
    },
  },
]

export const files: Topic = { name: 'files', needs: 'files', cases: CASES }
